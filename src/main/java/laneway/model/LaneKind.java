// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What a lane holds; it decides the lane's icon, the kind of new cards and what may be asked of
/// it.
public enum LaneKind {
    ACTIONS,
    NEEDS,
    TOUCH_SALES,
    TOUCHPOINTS,
    CHANNELS,
    FEELINGS,
    RISKS,
    OPPORTUNITIES,
    QUOTES,
    IMAGES,
    EXPERIENCE,
    METRICS,
    NOTES
}
