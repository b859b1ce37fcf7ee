import type { Story } from '../types';
import { assortment } from './assortment';
import { checkout } from './checkout';
import { checkoutApi } from './checkoutApi';
import { identity } from './identity';
import { observability } from './observability';
import { fulfilment, insights, loyalty, marketingSite } from './others';
import { paymentGateway } from './paymentGateway';
import { paymentLedger } from './paymentLedger';
import { payments } from './payments';
import { platform } from './platform';
import { provisions } from './provisions';

/** Everything that the demo pretends has happened. What is not told here was never begun. */
export const stories: readonly Story[] = [
  provisions,
  platform,
  checkout,
  checkoutApi,
  paymentGateway,
  paymentLedger,
  payments,
  assortment,
  identity,
  observability,
  fulfilment,
  loyalty,
  insights,
  marketingSite,
];
