// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

/// How the file of the document stands, as far as others have to do with it.
enum Standing {
    /// It is as we read or wrote it.
    AS_KNOWN,

    /// Others changed it, and the user has not said yet what to do.
    CHANGED,

    /// Others changed it into something that cannot be read here.
    UNUSABLE,

    /// It was deleted, or has another name or place now.
    GONE,

    /// Its folder is not there.
    FOLDER_GONE
}
