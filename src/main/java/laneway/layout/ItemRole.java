// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// What a placed item stands for; writers of tagged formats turn it into their own tags.
public enum ItemRole {
    TITLE,
    DETAIL,
    STAGE,
    STAGE_NAME,
    QUESTION,
    MODE,
    STEP,
    STEP_NAME,
    LANE,
    LANE_LABEL,
    LANE_ICON,
    LANE_NAME,
    DIVIDER,
    SLIVER,
    SLIVER_NAME,
    COUNT,
    CARD,
    CARD_KIND,
    CARD_TITLE,
    CARD_TEXT,
    PICTURE,
    TAG,
    TAG_TEXT,
    SENTIMENT,
    MOMENT,
    EVIDENCE,
    VOTES,
    RECURRENCE,
    LINKS,
    NOTES,
    TEAM,
    TEAM_TEXT
}
