/** A frond whose leaves are steps: the stages of a service. */
export const LogoMark = ({ size = 32 }: { size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 32 32"
    aria-hidden
    focusable="false"
  >
    <rect width="32" height="32" rx="8" fill="#2f9e6e" />
    <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round">
      <path d="M9 26C9 16 14 9 24 6" />
      <path d="M10 20.5h6.5" />
      <path d="M12.4 15.5h7.2" />
      <path d="M16.2 11h7" />
    </g>
  </svg>
);
