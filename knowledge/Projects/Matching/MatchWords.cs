using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Projects.Matching;

/// <summary>Says why two would gain from talking, to either of them. Pure.</summary>
public static class MatchWords
{
    private static readonly TextCatalog Texts = new(typeof(MatchWords));

    /// <summary>The fields that there are words for.</summary>
    private static readonly string[] Fields = ["health", "social", "employment", "administration", "climate-energy", "technical-environment"];

    /// <summary>The sentence for the one who gains: "Faxe Kommune har løst noget om samtykke, som I stadig står med."</summary>
    /// <param name="reason">Why.</param>
    /// <param name="language">The language; search words stay in Danish.</param>
    public static string ToGainer(MatchReason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.Solved is { } solved
            ? Sentence(reason, Texts.Format(language, $"Gainer.{Way(reason, solved)}{(reason.IsPrivate ? ".Asked" : "")}", reason.Helper, Topic(reason, language)), language, toGainer: true)
            : IsWish(reason) ? Texts.Format(language, "Wish.Gainer", reason.Helper)
            : Ahead(reason, language, toGainer: true);
    }

    /// <summary>The sentence for the one who has been through it; what the other has asked is not in it.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="language">The language; search words stay in Danish.</param>
    public static string ToHelper(MatchReason reason, Language language)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return IsWish(reason) ? Texts.Format(language, "Wish.Helper", reason.Gainer)
            : reason.Solved is not { } solved ? Ahead(reason, language, toGainer: false)
            : Sentence(
                reason,
                Texts.Format(language, $"Helper.{Way(reason, solved)}{(reason.IsPrivate ? ".Asked" : "")}", reason.Gainer, reason.IsPrivate ? Area(reason, language) : Topic(reason, language)),
                language,
                toGainer: false);
    }

    /// <summary>Somebody may want to talk with somebody for reasons of their own.</summary>
    private static bool IsWish(MatchReason reason) => reason is { Solved: null, HelperStage: null, Technology: null, Supplier: null };

    private static string Way(MatchReason reason, LessonStatus solved) => reason.SecondHand ? "SecondHand" : solved.ToString();

    private static string Sentence(MatchReason reason, string beginning, Language language, bool toGainer)
    {
        var common = Common(reason, language);
        var first = common is null ? beginning + "." : Texts.Format(language, "With", beginning, common);
        return reason is { HelperStage: not null, GainerStage: not null } ? $"{first} {Stages(reason, language, toGainer)}" : first;
    }

    private static string Ahead(MatchReason reason, Language language, bool toGainer)
    {
        var common = Common(reason, language);
        var stages = reason is { HelperStage: not null, GainerStage: not null } ? Stages(reason, language, toGainer) : null;
        return string.Join(' ', new[] { stages, common is null ? null : Texts.Format(language, "Sentence", Capital(common)) }.OfType<string>());
    }

    private static string Stages(MatchReason reason, Language language, bool toGainer)
    {
        var (helper, gainer) = (Texts.Get(language, $"Stage.{reason.HelperStage}"), Texts.Get(language, $"Stage.{reason.GainerStage}"));
        return toGainer
            ? Texts.Format(language, "Ahead.Gainer", reason.Solved is null ? Texts.Format(language, "ProjectAt", reason.Helper) : Texts.Get(language, "They"), helper, gainer)
            : Texts.Format(language, "Ahead.Helper", reason.Gainer, gainer, helper);
    }

    private static string? Common(MatchReason reason, Language language)
        => reason.Technology is { } technology ? Texts.Format(language, "Both.Technology", technology)
            : reason.Supplier is { } supplier ? Texts.Format(language, "Both.Supplier", supplier)
            : reason is { Solved: null, Field: { } field } && Fields.Contains(field) ? Texts.Get(language, $"Both.Field.{field}")
            : null;

    private static string Topic(MatchReason reason, Language language) => reason.Topics switch
    {
        [var one, var two] => Texts.Format(language, "And", one, two),
        [var one] => one,
        _ => Area(reason, language),
    };

    /// <summary>What the two have in common in words may be the words of what was asked: the area is not.</summary>
    private static string Area(MatchReason reason, Language language)
        => reason.Category is { } category ? CategoryNames.Of(category, language) : Texts.Get(language, "TheSame");

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
