-- A case keeps the imposed form it was opened with; its mapping is in procedure_versions, under the same SHA-256.
create table imposed_pdfs (
    sha256 text primary key check (sha256 = encode(sha256(pdf), 'hex')),
    pdf bytea not null
);
create trigger imposed_pdfs_are_append_only before update or delete or truncate on imposed_pdfs
    for each statement execute function refuse_change();
