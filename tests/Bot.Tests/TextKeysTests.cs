using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Xunit;

namespace TeamsPilotBot.Bot.Tests;

public sealed class TextKeysTests
{
    public static TheoryData<string> Catalogs { get; } =
    [
        "TeamsPilotBot.Bot.Cards.CardTexts",
        "TeamsPilotBot.Bot.Cards.Administration.AdministrationCardTexts",
        "TeamsPilotBot.Bot.Cards.Digests.SubscriptionCardTexts",
        "TeamsPilotBot.Bot.Cards.CheckIns.CheckInCardTexts",
        "TeamsPilotBot.Bot.Cards.Directory.DirectoryTexts",
        "TeamsPilotBot.Bot.Cards.Digests.DigestCardTexts",
        "TeamsPilotBot.Bot.Cards.Drafts.DraftCardTexts",
        "TeamsPilotBot.Bot.Cards.Gaps.GapCardTexts",
        "TeamsPilotBot.Bot.Cards.HandOffs.HandOffTexts",
        "TeamsPilotBot.Bot.Cards.Keeping.KeepCardTexts",
        "TeamsPilotBot.Bot.Cards.LessonFiles.LessonFileCardTexts",
        "TeamsPilotBot.Bot.Cards.Logging.LoggingCardTexts",
        "TeamsPilotBot.Bot.Cards.Matching.MatchCardTexts",
        "TeamsPilotBot.Bot.Cards.Numbers.NumbersCardTexts",
        "TeamsPilotBot.Bot.Cards.Portfolio.PortfolioCardTexts",
        "TeamsPilotBot.Bot.Cards.Recurring.RecurringTexts",
        "TeamsPilotBot.Bot.Cards.Rights.RightsTexts",
        "TeamsPilotBot.Bot.Cards.SearchWords.SearchWordCardTexts",
        "TeamsPilotBot.Bot.Commands.CommandTexts",
        "TeamsPilotBot.Bot.Files.FileTexts",
        "TeamsPilotBot.Bot.Health.ReadinessPage",
        "TeamsPilotBot.Bot.Health.Checks.CheckTexts",
        "TeamsPilotBot.Bot.Hosting.HostingTexts",
        "TeamsPilotBot.Bot.Pictures.PictureTexts",
        "TeamsPilotBot.Bot.Teams.TeamsTexts",
        "TeamsPilotBot.Dialogs.Administration.AdministrationTexts",
        "TeamsPilotBot.Dialogs.AnnualReports.AnnualReportTexts",
        "TeamsPilotBot.Dialogs.Digests.SubscriptionTexts",
        "TeamsPilotBot.Dialogs.Digests.DigestTexts",
        "TeamsPilotBot.Dialogs.CheckIns.CheckInTexts",
        "TeamsPilotBot.Dialogs.Matching.MatchTexts",
        "TeamsPilotBot.Dialogs.Gaps.GapTexts",
        "TeamsPilotBot.Dialogs.Portfolio.PortfolioTexts",
        "TeamsPilotBot.Dialogs.Numbers.NumbersTexts",
        "TeamsPilotBot.Dialogs.LessonFiles.LessonFileTexts",
        "TeamsPilotBot.Dialogs.SearchWords.SearchWordTexts",
        "TeamsPilotBot.Knowledge.Gaps.GapWords",
        "TeamsPilotBot.Knowledge.Numbers.NumbersWords",
        "TeamsPilotBot.Knowledge.AnnualReports.ReportComposer",
        "TeamsPilotBot.Knowledge.Digests.Composing.DigestWords",
        "TeamsPilotBot.Knowledge.Projects.Matching.MatchWords",
        "TeamsPilotBot.Knowledge.Digests.Composing.DigestWords",
    ];

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Every_text_is_there_in_both_languages_with_the_same_places(string name)
    {
        var resources = new ResourceManager(name, Assembly.Load(string.Join('.', name.Split('.')[..2])));
        var danish = Texts(resources, CultureInfo.InvariantCulture);
        var english = Texts(resources, CultureInfo.GetCultureInfo("en"));

        Assert.NotEmpty(danish);
        Assert.Equal(danish.Keys.Order(), english.Keys.Order());
        Assert.All(danish.Keys, key => Assert.Equal(Places(danish[key]), Places(english[key])));
        Assert.All(danish.Values.Concat(english.Values), text => Assert.DoesNotContain('!', text));
    }

    private static Dictionary<string, string> Texts(ResourceManager resources, CultureInfo culture)
        => resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static List<char> Places(string text)
        => [.. text.Zip(text.Skip(1)).Where(p => p.First == '{').Select(p => p.Second).Distinct().Order()];
}
