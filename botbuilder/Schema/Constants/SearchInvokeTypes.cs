namespace Microsoft.Bot.Schema;

/// <summary>Kinds of search.</summary>
public static class SearchInvokeTypes
{
    /// <summary>Results for a field.</summary>
    public const string Search = "search";

    /// <summary>An answer.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>Suggestions while typing.</summary>
    public const string Typeahead = "typeahead";
}
