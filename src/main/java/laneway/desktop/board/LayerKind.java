// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// The four pictures of a board and how each moves with the view.
enum LayerKind {
    BODY {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.body();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(view.pixelX(), view.pixelY(), view.width(), view.height());
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(view.left(), view.top(), view.width(), view.height());
        }
    },
    LABELS {
        @Override
        Picture picture(BoardPictures pictures) {
            return pictures.labels();
        }

        @Override
        PixelRect window(Viewport view) {
            return new PixelRect(0, view.pixelY(), view.left(), view.height());
        }

        @Override
        PixelRect place(Viewport view) {
            return new PixelRect(0, view.top(), view.left(), view.height());
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

    abstract Picture picture(BoardPictures pictures);

    /// The pixels of the picture that are on screen.
    abstract PixelRect window(Viewport view);

    /// Where in the node they stand, in device pixels.
    abstract PixelRect place(Viewport view);
}
