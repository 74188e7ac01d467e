namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>A new bot, and the Playground of the person who is in most scenes: nobody has looked at it yet, so that the bot knows of nobody.</summary>
/// <param name="Bot">The bot.</param>
/// <param name="Playground">The Playground of <see cref="Person.Mette"/>.</param>
internal sealed record Stage(RunningBot Bot, RunningPlayground Playground) : IAsyncDisposable
{
    public static async Task<Stage> Prepare()
    {
        var bot = await RunningBot.Start();
        return new Stage(bot, await RunningPlayground.Start(Person.Mette, bot));
    }

    public async ValueTask DisposeAsync()
    {
        await Playground.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
