// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.StageId;

/// A number that is known of a stage, shown in its header.
///
/// @param reason what it means, in sentences
public record StageFigure(StageId stage, String text, String reason) {}
