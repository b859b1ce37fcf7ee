import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { LogoMark } from '../nav/LogoMark';
import type { DemoPerson } from './people';

const initials = (name: string) =>
  name
    .split(' ')
    .map(part => part.charAt(0))
    .join('');

function PersonCard({
  person,
  onPick,
}: {
  person: DemoPerson;
  onPick: (person: DemoPerson) => void;
}) {
  return (
    <Card variant="outlined" component="li" sx={{ borderRadius: 2 }}>
      <CardActionArea
        onClick={() => onPick(person)}
        sx={{ display: 'flex', gap: 2, p: 2, height: '100%' }}
      >
        <Avatar
          aria-hidden
          sx={{ bgcolor: 'primary.main', color: 'primary.contrastText' }}
        >
          {initials(person.name)}
        </Avatar>
        <Box sx={{ flex: 1 }}>
          <Typography
            component="span"
            sx={{ display: 'block', fontWeight: 600 }}
          >
            {person.name}
          </Typography>
          <Typography
            component="span"
            variant="body2"
            sx={{ display: 'block', color: 'text.primary' }}
          >
            {person.role}
          </Typography>
          {person.comes && (
            <Typography
              component="span"
              variant="body2"
              sx={{ display: 'block', color: 'text.secondary' }}
            >
              comes {person.comes}
            </Typography>
          )}
        </Box>
      </CardActionArea>
    </Card>
  );
}

/** The people of the demo, one click from being any of them. */
export function PersonPicker({
  people,
  onPick,
}: {
  people: DemoPerson[];
  onPick: (person: DemoPerson) => void;
}) {
  const title =
    useApi(configApiRef).getOptionalString('app.title') ?? 'the portal';
  return (
    <Box
      component="main"
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        maxWidth: 880,
        mx: 'auto',
        p: 3,
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
        <LogoMark size={44} />
        <Typography component="h1" variant="h4" sx={{ m: 0, fontWeight: 700 }}>
          Welcome to {title}
        </Typography>
      </Box>
      <Typography sx={{ mb: 3, color: 'text.secondary' }}>
        This is a demo: choose who you want to be. There is no password, and
        each browser tab can be somebody else.
      </Typography>
      <Box
        component="ul"
        aria-label="People"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        }}
      >
        {people.map(person => (
          <PersonCard key={person.ref} person={person} onPick={onPick} />
        ))}
      </Box>
    </Box>
  );
}
