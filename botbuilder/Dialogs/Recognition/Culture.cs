namespace Microsoft.Recognizers.Text;

/// <summary>The locales that prompts know, as they are compared: in lower case.</summary>
public sealed class Culture
{
    /// <summary>English, United States.</summary>
    public const string English = "en-us";

    /// <summary>Chinese, China.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish, Spain.</summary>
    public const string Spanish = "es-es";

    /// <summary>Portuguese, Brazil.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French, France.</summary>
    public const string French = "fr-fr";

    /// <summary>German, Germany.</summary>
    public const string German = "de-de";

    /// <summary>Italian, Italy.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese, Japan.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch, Netherlands.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean, Korea.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish, Sweden.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Bulgarian, Bulgaria.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Turkish, Türkiye.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi, India.</summary>
    public const string Hindi = "hi-in";

    private Culture()
    {
    }
}
