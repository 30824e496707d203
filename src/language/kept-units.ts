/** The units that the figures of lists and scenarios are kept in: others are turned into them as they are read. */
export const peopleUnit = 'người';
export const areaUnit = 'km²';
export const moneyUnit = 'tỷ đồng';
