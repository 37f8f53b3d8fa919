package org.cadre.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column can mean, and how people head it in English, French and Arabic. */
public enum Field {
    DONOR("donor|funder|funding source|bailleur|bailleur de fonds|donateur|المانح|الجهة المانحة"),
    ACCOUNT(
            "account|account code|account no|account number|compte|n° compte|numéro de compte"
                    + "|code compte|الحساب|رقم الحساب|رمز الحساب"),
    AGREEMENT(
            "agreement|agreement no|grant|grant no|grant reference|contract|fund|convention"
                    + "|n° convention|numéro de convention|subvention|رقم الاتفاقية|الاتفاقية"
                    + "|المنحة"),
    REFERENCE(
            "reference|ref|voucher|voucher no|document|document no|référence|pièce|n° pièce"
                    + "|المرجع|رقم المرجع|رقم السند"),
    TITLE("title|name|intitulé|titre|nom|libellé de la ligne|العنوان|الاسم|اسم البند"),
    CURRENCY("currency|ccy|devise|monnaie|العملة"),
    AMOUNT(
            "amount|signed amount|value|total|budget|montant|montant signé|valeur|المبلغ|القيمة"
                    + "|الإجمالي|الميزانية"),
    DEBIT("debit|withdrawal|paid out|débit|sortie|مدين|سحب"),
    CREDIT("credit|deposit|paid in|crédit|entrée|دائن|إيداع"),
    SIGNED_ON(
            "signed on|signed|signature date|date of signature|signé le|date de signature|تاريخ"
                    + " التوقيع"),
    FROM(
            "from|start|start date|begin|eligible from|début|date de début|du|من|تاريخ البدء|تاريخ"
                    + " البداية"),
    TO("to|end|end date|until|eligible to|fin|date de fin|au|إلى|تاريخ الانتهاء|تاريخ النهاية"),
    LINE(
            "line|line code|budget line|code|ligne|ligne budgétaire|code ligne|البند|بند الميزانية"
                    + "|رمز البند"),
    PURPOSE("purpose|category|objet|catégorie|rubrique|الغرض|الفئة"),
    PRIORITY("priority|priorité|الأولوية"),
    MONTH("month|period|mois|période|الشهر|الفترة"),
    DATE(
            "date|posting date|booking date|booked|date comptable|date d'opération|التاريخ|تاريخ"
                    + " القيد"),
    VALUE_DATE("value date|date de valeur|تاريخ الحق|تاريخ القيمة"),
    TEXT(
            "description|details|narrative|text|purpose of payment|libellé|désignation|détails"
                    + "|الوصف|البيان|التفاصيل"),
    PARTY(
            "party|counterparty|payee|payer|beneficiary|contrepartie|bénéficiaire|payeur|الطرف"
                    + "|المستفيد|الدافع"),
    BALANCE("balance|running balance|solde|الرصيد");

    private final List<String> heads;

    Field(String heads) {
        this.heads = Arrays.stream(heads.split("[|]")).map(Field::bare).toList();
    }

    private static String bare(String head) {
        return head.toLowerCase(Locale.ROOT).replaceAll("[\\s_:.*()\\[\\]/-]+", " ").strip();
    }

    /** The columns of these fields by their heads; each column has one meaning, the first wins. */
    public static Map<Field, Integer> guess(List<String> head, List<Field> wanted) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (int i = 0; i < head.size(); i++) {
            int column = i;
            find(head.get(i), wanted).ifPresent(field -> columns.putIfAbsent(field, column));
        }
        return columns;
    }

    private static Optional<Field> find(String head, List<Field> wanted) {
        var bare = bare(head);
        return wanted.stream().filter(field -> field.heads.contains(bare)).findFirst();
    }
}
