/// The one bundled type family, Pretendard (OFL; Latin and Hangul), and how much room text takes in it.
@NullMarked
package dev.nines.diagrams.text;

import org.jspecify.annotations.NullMarked;
