// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.StageId;

import java.util.List;

/// What is worth knowing about the way from one stage to the next.
///
/// @param text a word or figure; may be empty
/// @param strong whether it stands out among the marks
/// @param reason what it means, in sentences
public record StageMark(
        StageId from, StageId to, List<Icon> icons, String text, boolean strong, String reason) {
    public StageMark {
        icons = List.copyOf(icons);
    }
}
