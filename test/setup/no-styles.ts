/** Takes the place of what adds a component's styles to the page. */
export default function injectNoStyles() {}
