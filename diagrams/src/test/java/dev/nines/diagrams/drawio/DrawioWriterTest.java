package dev.nines.diagrams.drawio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.mxgraph.io.mxCodec;
import com.mxgraph.model.mxCell;
import com.mxgraph.model.mxGraphModel;
import com.mxgraph.util.mxXmlUtils;
import dev.nines.diagrams.SampleFiles;
import dev.nines.diagrams.compose.Composer;
import dev.nines.diagrams.compose.Composition;
import dev.nines.diagrams.compose.Look;
import dev.nines.diagrams.layout.Form;
import dev.nines.diagrams.mark.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// The library that draw.io is made of must read what is written, with everything where it was.
class DrawioWriterTest {

    static List<Path> samples() throws IOException {
        return SampleFiles.all();
    }

    /// As draw.io opens it: an object around a cell is the value of the cell.
    private static mxGraphModel opened(String text) {
        var document = mxXmlUtils.parseXml(text);
        var objects = document.getElementsByTagName("object");
        for (int i = objects.getLength() - 1; i >= 0; i--) {
            var object = (Element) objects.item(i);
            var cell = (Element) object.getElementsByTagName("mxCell").item(0);
            cell.setAttribute("id", object.getAttribute("id"));
            cell.setAttribute("value", object.getAttribute("label"));
            object.getParentNode().replaceChild(cell, object);
        }
        var model = new mxGraphModel();
        new mxCodec(document).decode(document.getElementsByTagName("mxGraphModel").item(0), model);
        return model;
    }

    private static Map<String, mxCell> cells(mxGraphModel model) {
        var cells = new HashMap<String, mxCell>();
        model.getCells().forEach((id, cell) -> cells.put(id, (mxCell) cell));
        return cells;
    }

    private static double left(@Nullable mxCell cell) {
        assertNotNull(cell);
        double left = 0;
        for (var at = cell; at != null && at.getGeometry() != null; at = (mxCell) at.getParent()) {
            left += at.getGeometry().getX();
        }
        return left;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void opensWithEverythingInItsPlace(Path file) {
        var design = SampleFiles.read(file);
        Composition picture = Composer.compose(design, Look.canvas(Theme.LIGHT, Locale.ENGLISH));

        var cells = cells(opened(DrawioWriter.write(design, picture, Locale.ENGLISH)));

        double shift = left(cells.get("c-" + picture.arrangement().spots().getFirst().component().id().value()))
                - picture.arrangement().spots().getFirst().bounds().x();
        for (var spot : picture.arrangement().spots()) {
            var id = "c-" + spot.component().id().value() + (spot.copy() == 0 ? "" : "@" + spot.copy());
            var cell = cells.get(id);
            assertNotNull(cell, id);
            assertEquals(spot.bounds().x() + shift, left(cell), 0.02, id);
            assertEquals(spot.bounds().width(), cell.getGeometry().getWidth(), 0.02, id);
            assertTrue(String.valueOf(cell.getValue()).contains(spot.component().label().replace("&", "&amp;")), id);
            var container = design.parent(spot.component());
            if (container != null && spot.form() == Form.CARD && spot.component().subnets().isEmpty() && spot.copy() == 0
                    && picture.arrangement().of(container.id()).size() == 1
                    && picture.arrangement().of(container.id()).getFirst().form() == Form.ROOM) {
                assertEquals("c-" + container.id().value(), ((mxCell) cell.getParent()).getId(), id);
            }
        }
        for (var route : picture.routes()) {
            var edge = cells.get("w-" + route.wire().id());
            assertNotNull(edge, route.wire().id());
            assertNotNull(edge.getSource(), route.wire().id());
            assertNotNull(edge.getTarget(), route.wire().id());
            var bends = edge.getGeometry().getPoints();
            assertEquals(route.points().size() - 2, bends == null ? 0 : bends.size(), route.wire().id());
        }
    }
}
