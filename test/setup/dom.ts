import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/react';

// Rendering a portal on two busy cores takes longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });
