// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What is missing where a touchpoint does not serve a need.
public enum Lack {
    TOOL,
    PROCESS,
    STRATEGY
}
