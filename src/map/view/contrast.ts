/** A contrast theme recolours texts and boxes by itself, drawings not: they take the theme's own colours inside this query. */
export const contrast = '@media (forced-colors: active)';
