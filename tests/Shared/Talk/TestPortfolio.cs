using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Gaps;
using TeamsPilotBot.Dialogs.Portfolio;
using TeamsPilotBot.Knowledge.Gaps;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Projects.People;
using TeamsPilotBot.Knowledge.Projects.Portfolio;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>The real portfolio and matrix over the seed registry, with pictures under addresses that lead nowhere.</summary>
internal sealed class TestPortfolio : IPortfolioPictures, IReportedDifficulties
{
    public TestPortfolio(TestKnowledge knowledge)
    {
        People = new ProjectPeople(knowledge.HandOffs.Store);
        var desk = new PortfolioDesk(new ProjectRegistry(SeedRecords.Projects), knowledge.Index, People, this);
        var gaps = new GapService(knowledge.Index, knowledge.Logs, knowledge.HandOffs.Register, [this]);
        var gapDesk = new GapDesk(gaps, knowledge.HandOffs.Recurring);
        Actions = new PortfolioActions(desk);
        File = new GapFile(gaps, knowledge.Clock);
        GapActions = new GapActions(gapDesk, File, NullLogger<GapActions>.Instance);
        Commands = [new PortfolioCommand(desk), new OwnPlaceCommand(desk), new ProjectPlaceCommand(desk), new GapCommand(gapDesk)];
    }

    /// <summary>Whether anything can be drawn.</summary>
    public bool Draws { get; set; }

    /// <summary>What projects have reported as difficult.</summary>
    public List<ReportedDifficulty> Reported { get; } = [];

    public ProjectPeople People { get; }

    public PortfolioActions Actions { get; }

    public GapFile File { get; }

    public GapActions GapActions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    public string? LinkTo(PortfolioPicture picture, string? projectId, Language language)
        => Draws ? $"https://pilotbot.example.dk/pictures/{projectId ?? "portfolio"}.png" : null;

    public Task<IReadOnlyList<ReportedDifficulty>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<ReportedDifficulty>>(Reported);
}
