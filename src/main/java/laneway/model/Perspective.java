// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// Whether a map shows what is, or what should be.
public enum Perspective {
    CURRENT,
    IDEAL
}
