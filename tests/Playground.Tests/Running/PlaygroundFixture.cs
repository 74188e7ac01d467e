using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace TeamsPilotBot.Playground.Tests.Running;

/// <summary>Keeps the browser between tests, and gives each test a scene of its own.</summary>
public sealed class PlaygroundFixture : IAsyncLifetime
{
    /// <summary>How long anything on a page is waited for, in milliseconds: it costs only where something is wrong, and machines may be busy.</summary>
    internal const float Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? browser;
    private Task<Stage>? next;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Microsoft.Playwright.Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    public async Task DisposeAsync()
    {
        await ClearStage();
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>Takes away what was made ready for a next scene, so that no bot runs.</summary>
    internal async Task ClearStage()
    {
        if (Interlocked.Exchange(ref next, null) is { } stage)
        {
            await (await stage).DisposeAsync();
        }
    }

    /// <summary>
    /// Plays one scene with a new bot, while that of the next one is made ready: most of a scene is waiting. When it fails, what every person saw and what the bot said are kept
    /// beside the screenshots, and the end of the latter stands in the error.
    /// </summary>
    internal async Task Play(Func<Scene, Task> act, [CallerMemberName] string name = "")
    {
        var stage = await (Interlocked.Exchange(ref next, null) ?? Stage.Prepare());
        next = Task.Run(Stage.Prepare);
        await using var scene = new Scene(browser!, stage);
        try
        {
            await act(scene);
        }
        catch (Exception failure)
        {
            throw new SceneFailedException(await scene.Report(name), failure);
        }
    }
}

/// <summary>The tests share a browser and two cores, so they run one after the other.</summary>
[CollectionDefinition(nameof(PlaygroundFixture))]
public sealed class OneSceneAtATime : ICollectionFixture<PlaygroundFixture>;
