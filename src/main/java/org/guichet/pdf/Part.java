package org.guichet.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** One document, or a bundle of some, as it joins a {@link Bundle}: its pages, and what they mean, under new numbers. */
final class Part {
    private final Bundle bundle;
    private final COSDictionary catalog;
    private final Map<COSObjectKey, Integer> numbers = new HashMap<>();
    private final Map<Integer, COSDictionary> pages = new LinkedHashMap<>();
    private final Deque<COSObject> waiting = new ArrayDeque<>();

    Part(PDDocument document, Bundle bundle) {
        this.bundle = bundle;
        catalog = document.getDocumentCatalog().getCOSObject();
    }

    /** @param stamp laid over each page; nothing for pages as they are */
    void write(@Nullable Stamp stamp) throws IOException {
        COSObject root = (COSObject) catalog.getItem(COSName.STRUCT_TREE_ROOT);
        COSDictionary structure = (COSDictionary) root.getObject();
        numbers.put(root.getKey(), bundle.structureRoot());
        number(catalog.getCOSDictionary(COSName.PAGES).getCOSArray(COSName.KIDS));
        int firstKey = bundle.parents();
        for (Map.Entry<Integer, COSDictionary> page : pages.entrySet()) {
            bundle.write(page.getKey(), page(page.getValue(), firstKey, stamp));
        }
        COSBase meaning = structure.getItem(COSName.K);
        for (COSBase part : meaning instanceof COSArray several ? several : List.of(meaning)) {
            bundle.means(number((COSObject) part));
        }
        COSArray tree = structure.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        for (int i = 1; i < tree.size(); i += 2) {
            bundle.parent(Serial.of(tree.getObject(i), this::number));
        }
        while (!waiting.isEmpty()) {
            COSObject next = waiting.remove();
            bundle.write(numbers.get(next.getKey()), Serial.of(next.getObject(), this::number));
        }
    }

    /** Numbers the pages before anything speaks of them. */
    private void number(COSArray kids) {
        for (COSBase kid : kids) {
            COSObject page = (COSObject) kid;
            int number = bundle.page();
            numbers.put(page.getKey(), number);
            pages.put(number, (COSDictionary) page.getObject());
        }
    }

    private byte[] page(COSDictionary page, int firstKey, @Nullable Stamp stamp) throws IOException {
        COSDictionary rest = new COSDictionary(page);
        rest.removeItem(COSName.PARENT);
        rest.removeItem(COSName.RESOURCES);
        rest.removeItem(COSName.CONTENTS);
        rest.removeItem(COSName.STRUCT_PARENTS);
        if (page.getItem(COSName.CONTENTS) == null) {
            return Serial.of(rest, this::number, blank());
        }
        String content = Serial.reference(number((COSObject) page.getItem(COSName.CONTENTS)));
        byte[] resources = Serial.of(
                page.getCOSDictionary(COSName.RESOURCES), bundle::share, stamp == null ? "" : stamp.resource());
        String more = "/Parent %s/StructParents %d/Resources %s/Contents %s"
                .formatted(
                        Serial.reference(bundle.pagesRoot()),
                        firstKey + page.getInt(COSName.STRUCT_PARENTS),
                        Serial.reference(bundle.share(resources)),
                        stamp == null ? content : stamp.over(content));
        return Serial.of(rest, this::number, more);
    }

    /** The back of a sheet, which nobody drew on. */
    private String blank() {
        return "/Parent %s/Resources<<>>".formatted(Serial.reference(bundle.pagesRoot()));
    }

    private int number(COSObject object) {
        return numbers.computeIfAbsent(object.getKey(), key -> {
            waiting.add(object);
            return bundle.reserve();
        });
    }
}
