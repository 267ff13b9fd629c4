package dev.nines.app.inspector;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import dev.nines.app.look.Texts;
import dev.nines.model.component.TrafficProfile;
import dev.nines.model.property.RecordType;
import dev.nines.model.text.Message;
import org.jspecify.annotations.Nullable;

/// The line of a traffic profile: the choice of its shape, its curve, what it adds up to, and the points of a trace.
final class ProfileLine extends VBox implements Line {

    private static final double DAY = 86_400;
    private static final int ROWS = 6;
    private static final List<String> ENDINGS = List.of("*.csv", "*.txt");

    private final Line shape;
    private final String path;
    private final Around around;
    private final CurveView curve;
    private final Label sums = new Label();
    private final TextArea points = new TextArea();
    private final Label complaint = new Label();
    private final Button load = new Button();
    private @Nullable TrafficProfile shown;
    private boolean showing;

    /// A line.
    ///
    /// @param shape chooses among the shapes
    ProfileLine(Line shape, String path, Around around) {
        super(6);
        this.shape = shape;
        this.path = path;
        this.around = around;
        var texts = around.texts();
        this.curve = new CurveView(texts, this::put);
        sums.getStyleClass().add("curve-sums");
        sums.setWrapText(true);
        points.setPrefRowCount(ROWS);
        points.getStyleClass().add("trace-points");
        points.setAccessibleText(texts.of("trace.points"));
        points.setPromptText(texts.of("trace.prompt"));
        points.textProperty().addListener(_ -> typed());
        complaint.getStyleClass().add("trace-complaint");
        complaint.setWrapText(true);
        load.setText(texts.of("trace.import"));
        load.getStyleClass().add("small");
        load.setOnAction(_ -> choose(texts));
        getChildren().addAll(shape.node(), curve, sums, points, complaint, load);
        complain(List.of());
    }

    private void put(TrafficProfile profile, boolean dragging) {
        around.sink().change(path, _ -> profile, dragging);
    }

    private void typed() {
        if (!showing) {
            take(TraceText.of(points.getText()), true);
        }
    }

    private void take(TraceText read, boolean typing) {
        switch (read) {
            case TraceText.Fits(var trace) -> {
                complain(List.of());
                shown = trace;
                around.sink().change(path, _ -> trace, typing);
            }
            case TraceText.Refused(var mistakes) -> complain(mistakes);
        }
    }

    private void complain(List<Message> mistakes) {
        complaint.setText(mistakes.stream().map(around.texts()::say).collect(Collectors.joining("\n")));
        complaint.setVisible(!mistakes.isEmpty());
        complaint.setManaged(!mistakes.isEmpty());
    }

    private void choose(Texts texts) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.of("trace.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.of("trace.files"), ENDINGS));
        var file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            load(file.toPath());
        }
    }

    /// Takes the trace of a file, or says what is wrong with it and leaves the profile as it is.
    void load(Path file) {
        try {
            take(TraceText.of(Files.readString(file)), false);
        } catch (CharacterCodingException _) {
            complain(List.of(Message.of(ProfileLine.class, "trace.no-text")));
        } catch (IOException problem) {
            complain(List.of(Message.of(ProfileLine.class, "trace.unreadable", String.valueOf(problem.getMessage()))));
        }
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(List<? extends Record> records) {
        shape.show(records);
        var first = RecordType.at(records.getFirst(), path);
        var alike = records.stream().allMatch(each -> RecordType.at(each, path) instanceof TrafficProfile other
                && other.equals(first));
        var profile = alike && first instanceof TrafficProfile found ? found : null;
        curve.setVisible(profile != null);
        curve.setManaged(profile != null);
        sums.setText(profile == null
                ? around.texts().of("mixed")
                : around.texts().of("curve.sums", CurveView.number(profile.peak()), CurveView.number(profile.mean()),
                        String.format(Locale.ROOT, "%,.0f", profile.mean() * DAY)));
        if (profile != null) {
            curve.show(profile);
        }
        var trace = profile instanceof TrafficProfile.Trace;
        points.setVisible(trace);
        points.setManaged(trace);
        if (profile instanceof TrafficProfile.Trace measured && !measured.equals(shown)) {
            showing = true;
            points.setText(TraceText.text(measured));
            showing = false;
            complain(List.of());
        }
        shown = profile;
    }
}
