using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>
/// Makes findings from CheckTexts.resx: the meaning stands under NAME.State or NAME.Case, the fix under the same key and ".Fix".
/// </summary>
internal static class Findings
{
    private static readonly TextCatalog Texts = new(typeof(CheckTexts));

    /// <summary>A finding that all is well.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="language">The language.</param>
    /// <param name="key">The key of the meaning.</param>
    /// <param name="values">What goes into its places.</param>
    public static Finding Ok(string setting, Language language, string key, params object?[] values)
        => new(setting, FindingState.Ok, Texts.Format(language, key, values), "");

    /// <summary>A finding that something is not there.</summary>
    /// <inheritdoc cref="Ok"/>
    public static Finding Missing(string setting, Language language, string key, params object?[] values)
        => Bad(FindingState.Missing, setting, language, key, values);

    /// <summary>A finding that something cannot be used.</summary>
    /// <inheritdoc cref="Ok"/>
    public static Finding Wrong(string setting, Language language, string key, params object?[] values)
        => Bad(FindingState.Wrong, setting, language, key, values);

    /// <summary>A text that becomes part of another.</summary>
    /// <inheritdoc cref="Ok"/>
    public static string Text(Language language, string key, params object?[] values) => Texts.Format(language, key, values);

    private static Finding Bad(FindingState state, string setting, Language language, string key, object?[] values)
        => new(setting, state, Texts.Format(language, key, values), Texts.Format(language, $"{key}.Fix", values));
}

/// <summary>Names the resource file CheckTexts.resx.</summary>
internal sealed class CheckTexts;
