// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// Where a step and a lane cross.
public record Cell(StepId step, LaneId lane) {}
