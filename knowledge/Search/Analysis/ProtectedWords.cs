using System.Collections.Frozen;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Danish words that the stemmer would give the stem of a word with quite another meaning (ledige and ledere, læge and lægge,
/// billig and bil), and the stem that keeps them apart.
/// </summary>
internal static class ProtectedWords
{
    // A stem and the forms that get it.
    private static readonly string[] Families =
    [
        "ledig ledig ledige lediges ledighed ledigheden ledighedens ledighedsperiode",
        "læge læge lægen lægens læger lægers lægerne lægernes lægelig lægelige",
        "billig billig billige billigt billigere billigst billigste",
        "indsigt indsigt indsigten indsigter indsigterne indsigts",
        "udsigt udsigt udsigten udsigter",
        "ansigt ansigt ansigtet ansigter",
        "oversigt oversigt oversigten oversigter",
        "styrelse styrelse styrelsen styrelsens styrelser styrelserne",
        "tale tale taler talen taleren talere talerne talte talt talende",
        "levering levere leverer leveres leveret leverede levering leveringen leverancen leverance leverancer",
        "rettelse rette retter rettes rettet rettede rettelse rettelsen rettelser rettelserne",
        "rettighed rettighed rettigheden rettigheder rettighederne",
        "rådighed rådighed rådigheden",
        "tidlig tidlig tidlige tidligt tidligere tidligst tidligste",
        "nytte nytte nytten nytter nyttig nyttige nyttigt",
        "ny ny nye nyt nyere nyeste",
        "endelig endelig endelige endeligt",
        "egnet egnet egnede egnethed",
        "forlig forlig forliget",
        "føre føre fører føres førte ført",
        "moden moden modent modne modnes modenhed modenheden umoden",
        "moderne moderne",
        "orden orden ordenen",
        "redigere redigere redigerer redigeres redigeret redigering",
        "saglig saglig saglige sagligt saglighed",
        "sanere sanere sanerer saneret",
        "skalering skalere skalerer skaleres skaleret skalering skaleringen skalerbar",
        "sortering sortere sorterer sorteres sorteret sortering sorteringen",
        "synlig synlig synlige synligt synlighed",
        "varig varig varige varigt varighed varigheden",
        "villig villig villige villighed",
        "virkelig virkelig virkelige virkeligt virkelighed virkeligheden",
        "hyppig hyppig hyppige hyppigt hyppigere hyppighed hyppigste",
        "intern intern interne internt",
        "intens intens intense intensiv",
        "uenig uenig uenige uenighed uenigheden uenigheder",
        "uens uens",
        "lejlighed lejlighed lejligheden lejligheder",
        "lidelse lidelse lidelsen lidelser",
        "virksomhed virksomhed virksomheden virksomhedens virksomheder virksomhederne",
        "kursus kursus kurset kurser kurserne",
        "vished vished visheden",
        "helhed helhed helheden",
        "sommer sommer sommeren",
        "overlevering overlevere overleverer overleveret overlevering",
        "konkurs konkurs konkursen konkurser konkursbo",
        "rens rens rense renser renset rensning",
    ];

    private static readonly FrozenDictionary<string, string> Stems = Families.Select(f => f.Split(' '))
        .SelectMany(f => f.Skip(1).Select(form => (Form: form, Stem: f[0])))
        .ToFrozenDictionary(f => f.Form, f => f.Stem, StringComparer.Ordinal);

    /// <summary>The stem of a protected word; null if the stemmer is to be asked.</summary>
    /// <param name="word">A folded word in Danish spelling.</param>
    public static string? Stem(string word) => Stems.GetValueOrDefault(word);
}
