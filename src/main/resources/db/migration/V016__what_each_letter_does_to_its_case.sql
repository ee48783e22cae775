-- A decision ends the delay, an answer answers, the others are only said.
alter table letters add nature text not null default 'REPLY' check (nature in
    ('ACKNOWLEDGEMENT', 'ITEMS', 'FORWARDING', 'ATTESTATION', 'FAVOURABLE', 'UNFAVOURABLE', 'REPLY', 'INFORMATION'));
alter table letters alter nature drop default;
