// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// The pieces in which the pictures of a board are shown, the lowest first, and how each moves with
/// the view.
enum LayerKind {
    BODY {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.body();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(
                    view.pixelX(), view.pixelY() + view.pinned(), view.width(), moving(view));
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(
                    view.left(), view.top() + view.pinned(), view.width(), moving(view));
        }
    },
    PINNED {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.body();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(view.pixelX(), 0, view.width(), view.pinned());
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(view.left(), view.top(), view.width(), view.pinned());
        }
    },
    LABELS {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.labels();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(0, view.pixelY() + view.pinned(), view.left(), moving(view));
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(0, view.top() + view.pinned(), view.left(), moving(view));
        }
    },
    PINNED_LABELS {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.labels();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(0, 0, view.left(), view.pinned());
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(0, view.top(), view.left(), view.pinned());
        }
    },
    HEADER {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.header();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(view.pixelX(), 0, view.width(), view.top());
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(view.left(), 0, view.width(), view.top());
        }
    },
    CORNER {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.corner();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(0, 0, view.left(), view.top());
        }

        @Override
        PixelRect place(Viewport view) {
            return window(view);
        }
    };

    private static int moving(Viewport view) {
        return view.height() - view.pinned();
    }

    /// Whether it shows lanes and cards.
    boolean isBody() {
        return this == BODY || this == PINNED;
    }

    /// Whether its last tiles reach over what is shown below it and not under it.
    boolean endsAmongOthers() {
        return this == PINNED || this == PINNED_LABELS;
    }

    abstract Picture picture(BoardPictures pictures);

    /// The pixels of the picture that are on screen.
    abstract PixelRect window(Viewport view);

    /// Where in the node they stand, in device pixels.
    abstract PixelRect place(Viewport view);
}
