// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What happens on a path in a stage.
public record Stop(StageId stage, String text) {
    public Stop {
        Limits.checkText(text);
    }
}
