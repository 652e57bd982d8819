// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// The part that a colour plays on the board; with a hue, a theme makes a colour of it.
public enum Shade {
    /// What the board lies on.
    CANVAS,
    /// Title and other text on the canvas.
    TITLE,
    /// Quieter text on the canvas.
    DETAIL,
    /// The body of a lane.
    LANE,
    /// Lines between steps and stages.
    DIVIDER,
    /// What lies between an emotional curve and its middle.
    CURVE_GROUND,
    /// The middle of an emotional curve, neither good nor bad.
    CURVE_AXIS,
    /// The label of a lane.
    LABEL,
    /// The name on a lane's label.
    LABEL_TEXT,
    /// The strong stroke that tells lanes and cards apart.
    SPINE,
    /// A stage's chevron.
    STAGE,
    /// The name on a chevron.
    STAGE_TEXT,
    /// The question on a chevron.
    QUESTION,
    /// A step's header.
    STEP,
    /// The outline of a step's header.
    STEP_LINE,
    /// The name of a step.
    STEP_TEXT,
    /// What is folded away.
    SLIVER,
    /// The name of what is folded away.
    SLIVER_TEXT,
    /// A card.
    CARD,
    /// The outline of a card.
    CARD_LINE,
    /// A card that calls for attention.
    HEATED,
    /// A card that is too far away to show more than a colour.
    CARD_BLOCK,
    /// What a card says.
    CARD_TEXT,
    /// What a card says beside its title.
    CARD_NOTE,
    /// A small filled shape on a card or a label.
    CHIP,
    /// Text on such a shape.
    CHIP_TEXT,
    /// Icons and small figures on a card, a label or a chip.
    MARK,
    /// A team's badge.
    BADGE,
    /// The initials on a team's badge.
    BADGE_TEXT,
    /// The line of a link.
    LINK,
    /// What lies behind words that somebody looks for.
    FOUND,
    /// The outline of a card on which they are.
    FOUND_LINE
}
