// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How a stage is served: by the product itself, or by people.
public enum Mode {
    DIGITAL,
    HIGH_TOUCH
}
