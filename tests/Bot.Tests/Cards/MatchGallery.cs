using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Reply = TeamsPilotBot.Dialogs.Replies.Reply;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards about a person's projects and those they may talk with.</summary>
internal static class MatchGallery
{
    private const string Why = "Roskilde Kommune har løst noget om samtykke og lydoptagelse, som I stadig står med, og begge arbejder med talegenkendelse.";

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("match.choice.da", new ProjectChoiceReply(Language.Danish, "n1", [SeedRecords.Project("SP-01")])),
        ("match.choice.many.da", new ProjectChoiceReply(Language.Danish, "n1", [SeedRecords.Project("SP-15"), SeedRecords.Project("SP-14"), SeedRecords.Project("SP-07")])),
        ("match.choice.en", new ProjectChoiceReply(Language.English, "n1", [SeedRecords.Project("SP-01"), SeedRecords.Project("SP-07")])),
        ("match.own.da", Own(Language.Danish) with { Notice = "Tak. Nu ved jeg, at du leder »SmartMail«." }),
        ("match.own.one.da", Own(Language.Danish) with { Projects = [SeedRecords.Project("SP-01")], OpenToMatches = false, WantsCheckIns = false }),
        ("match.own.none.da", Own(Language.Danish) with { Projects = [], OpenToMatches = false }),
        ("match.own.en", Own(Language.English)),
        ("match.list.da", List(Language.Danish)),
        ("match.list.one.da", List(Language.Danish) with { Items = [List(Language.Danish).Items[0]], Own = ["SmartMail"], Introduction = null }),
        ("match.list.en", List(Language.English) with { Introduction = null }),
        ("match.asked.first.da", Shown(Language.Danish, IntroductionStanding.Asked)),
        ("match.asked.second.da", Shown(Language.Danish, IntroductionStanding.Asked) with { OtherSaidYes = true, Project = null }),
        ("match.asked.second.ownword.da", Shown(Language.Danish, IntroductionStanding.Asked) with { OtherSaidYes = true, IsOwnWord = true, Place = "Vejle Kommune" }),
        ("match.asked.second.unmapped.da", Shown(Language.Danish, IntroductionStanding.Asked) with { OtherSaidYes = true, IsOwnWord = true, Place = "projektet »SmartMail«" }),
        ("match.asked.first.en", Shown(Language.English, IntroductionStanding.Asked)),
        ("match.waiting.da", Shown(Language.Danish, IntroductionStanding.Waiting)),
        ("match.introduced.da", Shown(Language.Danish, IntroductionStanding.Introduced) with { Name = "Karen Friis", UserId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e02" }),
        ("match.introduced.nochat.da", Shown(Language.Danish, IntroductionStanding.Introduced) with { Name = "Karen Friis", UserId = "karen" }),
        ("match.declined.da", Shown(Language.Danish, IntroductionStanding.Declined) with { Notice = "Helt i orden. Jeg spørger dig ikke om det mere." }),
        ("match.expired.da", Shown(Language.Danish, IntroductionStanding.Expired)),
        ("match.nothing.da", Shown(Language.Danish, IntroductionStanding.CameToNothing)),
        ("registry.introduce.da", new RegistryReply(Language.Danish, "2 projekter i registret passer.", [SeedRecords.Project("SP-07"), SeedRecords.Project("SP-15")])
        {
            Introducible = ["SP-15"], Nonce = "n1",
        }),
    ];

    private static OwnProjectsReply Own(Language language) => new(language, "n1", [SeedRecords.Project("SP-15"), SeedRecords.Project("SP-07")]) { OpenToMatches = true, WantsCheckIns = true };

    private static MatchListReply List(Language language) => new(
        language,
        "n1",
        [
            new MatchItem("Roskilde Kommune", "Digital inklusion og support ved talegenkendelse", Why)
            {
                AskProjectId = "SP-07", Solved = ["Optagelse af borgeres stemmer kræver aktivt samtykke", "Mål på det, der kan måles"], Url = "https://example.dk/projekt",
            },
            new MatchItem("Faxe Kommune", null, "Faxe Kommune har efter det, andre fortæller, løst noget om drift, som I stadig står med."),
        ])
    {
        Own = ["SmartMail", "Digital inklusion"],
        Introduction = new ContactRoute(SeedRecords.Contact("kl-ai"), "Fordi I er en kommune."),
    };

    private static IntroductionReply Shown(Language language, IntroductionStanding standing)
        => new(language, "n1", "i1", standing, "Roskilde Kommune", "Digital inklusion og support ved talegenkendelse", Why);
}
