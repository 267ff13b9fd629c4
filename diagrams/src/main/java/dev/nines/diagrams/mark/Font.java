package dev.nines.diagrams.mark;

/// A weight of the one bundled type family, at a size in user units.
public record Font(Weight weight, double size) {

    /// The weights that are bundled.
    public enum Weight {
        REGULAR(400),
        SEMIBOLD(600);

        private final int css;

        Weight(int css) {
            this.css = css;
        }

        /// The weight as CSS counts it.
        public int css() {
            return css;
        }
    }

    public static final String FAMILY = "Pretendard";

    public static Font regular(double size) {
        return new Font(Weight.REGULAR, size);
    }

    public static Font semibold(double size) {
        return new Font(Weight.SEMIBOLD, size);
    }
}
