import { Content } from '@backstage/core-components';
import type {
  HomePageLayoutProps,
  HomePageWidgetData,
} from '@backstage/plugin-home-react/alpha';
import Box from '@mui/material/Box';
import { Greeting } from './Greeting';

type Widget = HomePageWidgetData;

/** The widgets of these names, in this order. */
const named = (widgets: Widget[], ...names: string[]) =>
  names.flatMap(name => widgets.filter(widget => widget.name === name));

const isOfLifecycle = ({ node }: Widget) =>
  node.spec.plugin.pluginId === 'service-lifecycle';

const Column = ({ widgets }: { widgets: Widget[] }) => (
  <Box
    sx={{
      display: 'flex',
      flexDirection: 'column',
      gap: 3,
      minWidth: 0,
    }}
  >
    {widgets.map(widget => (
      <Box key={widget.node.spec.id}>{widget.component}</Box>
    ))}
  </Box>
);

/** What waits for whoever signed in, what is new for them, and a way to anything else. */
export function PortalHome({ widgets }: HomePageLayoutProps) {
  const search = named(widgets, 'HomePageSearchBar').at(0);
  const lifecycle = widgets.filter(isOfLifecycle);
  const personal = named(
    widgets,
    'UnreadNotifications',
    'HomePageStarredEntities',
  );
  return (
    <Content>
      <Greeting />
      {search && <Box sx={{ mb: 3 }}>{search.component}</Box>}
      <Box
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: '1fr',
            lg: lifecycle.length > 0 ? '2fr 1fr' : '1fr',
          },
        }}
      >
        {lifecycle.length > 0 && <Column widgets={lifecycle} />}
        <Column widgets={personal} />
      </Box>
    </Content>
  );
}
