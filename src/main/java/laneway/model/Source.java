// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Where evidence comes from.
///
/// @param quote what was said or seen, word for word
/// @param participant the participant's code, never a name
/// @param link where it can be looked up
/// @param date when it was gathered, if known
public record Source(String quote, String participant, String link, @Nullable LocalDate date) {}
