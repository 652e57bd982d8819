// SPDX-License-Identifier: Apache-2.0
/// What the program remembers of its user between two sittings.
///
/// Kept as a properties file in the user's own configuration folder rather than with
/// `java.util.prefs`, which writes to the registry on one system and logs warnings on another.
@NullMarked
package laneway.desktop.settings;

import org.jspecify.annotations.NullMarked;
