create table last_good_procedures (
    procedure_id text primary key,
    procedure_sha256 text not null references procedure_versions
);
create index last_good_procedures_by_version on last_good_procedures (procedure_sha256);
