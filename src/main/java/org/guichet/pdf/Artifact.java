package org.guichet.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Ink that is not read aloud: rules, fills, and what returns on each page. */
enum Artifact implements Tag {
    LAYOUT("/Artifact BMC\n"),
    HEADER("/Artifact <</Type/Pagination/Subtype/Header>> BDC\n"),
    FOOTER("/Artifact <</Type/Pagination/Subtype/Footer>> BDC\n");

    private final String operator;

    Artifact(String operator) {
        this.operator = operator;
    }

    @Override
    public Tag child(String type) {
        return this;
    }

    @Override
    public Tag heading(int level) {
        return this;
    }

    @Override
    public Tag with(COSName key, COSBase value) {
        return this;
    }

    @Override
    public String claim(COSDictionary page, COSArray owners) {
        return operator;
    }

    @Override
    public void join() {}
}
