using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// The languages that prompts know by themselves. Danish is not among them, as in the official SDK: a prompt that asks in
/// Danish is given its words, and everything that depends on a language falls back on English.
/// </summary>
public static class PromptCultureModels
{
    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Model(Culture.Bulgarian, "да", "Не", " или ", ", или ");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese => Model(Culture.Chinese, "是的", "不", " 要么 ", "， 要么 ", "， ");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch => Model(Culture.Dutch, "Ja", "Nee", " of ", ", of ");

    /// <summary>English.</summary>
    public static PromptCultureModel English => Model(Culture.English, "Yes", "No", " or ", ", or ");

    /// <summary>French.</summary>
    public static PromptCultureModel French => Model(Culture.French, "Oui", "Non", " ou ", ", ou ");

    /// <summary>German.</summary>
    public static PromptCultureModel German => Model(Culture.German, "Ja", "Nein", " oder ", ", oder ");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi => Model(Culture.Hindi, "हां", "नहीं", " या ", ", या ");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian => Model(Culture.Italian, "Si", "No", " o ", " o ");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese => Model(Culture.Japanese, "はい", "いいえ", " または ", "、 または ", "、 ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean => Model(Culture.Korean, "예", "아니", " 또는 ", " 또는 ");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese => Model(Culture.Portuguese, "Sim", "Não", " ou ", ", ou ");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish => Model(Culture.Spanish, "Sí", "No", " o ", ", o ");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish => Model(Culture.Swedish, "Ja", "Nej", " eller ", " eller ");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish => Model(Culture.Turkish, "Evet", "Hayır", " veya ", " veya ");

    /// <summary>All languages that prompts know.</summary>
    /// <returns>A new array.</returns>
    public static PromptCultureModel[] GetSupportedCultures() =>
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>Finds the known locale with the same language: es-mx gives es-es.</summary>
    /// <param name="cultureCode">A locale in any case, or <see langword="null"/>.</param>
    /// <returns>The known locale, or the given one in lower case if its language is not known.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrWhiteSpace(cultureCode))
        {
            return cultureCode;
        }

        var code = cultureCode.ToLowerInvariant();
        var known = Array.ConvertAll(GetSupportedCultures(), culture => culture.Locale);
        return known.Contains(code)
            ? code
            : known.FirstOrDefault(locale => locale.StartsWith(code.Split('-')[0], StringComparison.Ordinal)) ?? code;
    }

    private static PromptCultureModel Model(string locale, string yes, string no, string or, string orMore, string separator = ", ") => new()
    {
        Locale = locale,
        YesInLanguage = yes,
        NoInLanguage = no,
        InlineOr = or,
        InlineOrMore = orMore,
        Separator = separator,
    };
}
