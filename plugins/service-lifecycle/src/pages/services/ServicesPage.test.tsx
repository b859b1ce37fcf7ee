import { screen } from '@testing-library/react';
import { servicePage, serviceRow } from '../testing/answers';
import { renderPage } from '../testing/renderPage';
import { ServicesPage } from '.';

describe('the page Services', () => {
  it('shows where each service stands', async () => {
    const listServices = vi.fn(async () => servicePage([serviceRow()]));
    renderPage(<ServicesPage />, { api: { listServices } });
    expect(
      await screen.findByRole('link', { name: 'Checkout API' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-api/lifecycle',
    );
  });
});
