insert into ledger_sum
select programme_id, ifnull(agreement_id, '00000000-0000-0000-0000-000000000000'),
    ifnull(line_id, '00000000-0000-0000-0000-000000000000'), account_id, month, currency, sum(minor), sum(base_minor)
from ledger_posting p where programme_id in (select id from seed_funded)
group by programme_id, agreement_id, line_id, account_id, month, currency;

analyze table ledger_entry, ledger_posting, ledger_sum, ledger_request, encumbrance, budget_amount, budget_line, agreement;

drop function seed_id;
