namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words of a language that prompts need.</summary>
public class PromptCultureModel
{
    /// <summary>The language, in lower case, such as en-us.</summary>
    public string Locale { get; set; }

    /// <summary>What stands between the choices of an inline list.</summary>
    public string Separator { get; set; }

    /// <summary>What stands between the two choices of an inline list of two.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last choice of a longer inline list.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; }
}
