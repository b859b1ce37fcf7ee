import { createApp } from '@backstage/frontend-defaults';
import ReactDOM from 'react-dom/client';

const root = document.getElementById('root');
if (root) ReactDOM.createRoot(root).render(createApp().createRoot());
