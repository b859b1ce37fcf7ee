import '@backstage/ui/css/styles.css';
import '@fontsource-variable/inter';
import './theme/tokens.css';
import ReactDOM from 'react-dom/client';
import { app } from './app';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root" to render into');

ReactDOM.createRoot(root).render(app.createRoot());
