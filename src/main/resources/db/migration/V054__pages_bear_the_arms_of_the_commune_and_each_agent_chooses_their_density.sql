alter table agents add compact boolean not null default false;

-- One row, beside the commune: its name is read on every page, its picture hardly ever.
create table coats_of_arms (
    id bigint primary key check (id = 1) references commune (id),
    png bytea not null,
    sha256 text not null check (sha256 = encode(sha256(png), 'hex'))
);
