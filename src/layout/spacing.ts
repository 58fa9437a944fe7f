/** Between cards side by side, in drawing units. */
export const CARD_GAP = 36;

/** Between neighbouring upright lines that share an alley. */
export const LANE_GAP = 16;

/** From the outermost line of an alley to the cards along it. */
export const ALLEY_MARGIN = 24;

/** About the height of the gap between a row of cards and the next; ELK makes it taller where many lines run through. */
export const ROW_GAP = 52;

/** Between the trees of different roots. */
export const TREE_GAP = 88;

/** The least distance of a line's end from the corner of a card. */
export const CORNER = 26;

/** The distance aimed at between the ends of lines on one card. */
export const PORT_GAP = 16;

/** Up to this width, four cards, a row is never wrapped where the drawing aims at {@link USUAL_ASPECT}. */
export const COMFORTABLE_WIDTH = 1120;

/** Width over height to aim at where nothing else is asked for. */
export const USUAL_ASPECT = 1.4;
