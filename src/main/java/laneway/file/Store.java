// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.nio.file.Path;

/// The disk, and the folder on it where the program keeps what is its own.
public record Store(Disk disk, Path folder) {
    /// What belongs to this user on this machine.
    public static Store ofThisUser() {
        return new Store(Disk.real(), DataFolder.ofThisUser());
    }

    /// Where old contents of files are.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Where the edits of open documents are.
    public Path journals() {
        return folder.resolve("journals");
    }

    /// Opens and saves maps anywhere on the disk.
    public MapFiles maps() {
        return new MapFiles(disk, backups());
    }
}
