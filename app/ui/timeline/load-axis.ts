/** The axis's code, which comes after the list's. Whoever asks for it ahead has it sooner. */
export const loadAxis = () => import('./start-axis');
