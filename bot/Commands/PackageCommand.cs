using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using TeamsPilotBot.Bot.AppPackages;
using TeamsPilotBot.Bot.Hosting;

namespace TeamsPilotBot.Bot.Commands;

/// <summary><c>package FILE.zip</c>: writes the app package that is uploaded to Teams, filled in for this bot.</summary>
internal sealed class PackageCommand : VerbCommand
{
    private readonly Argument<string> file = new("file") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> appId = new("--app-id") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> botId = new("--bot-id") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> address = new("--address") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> version = new("--version") { Arity = ArgumentArity.ExactlyOne };
    private readonly Option<string> from = new("--from") { Arity = ArgumentArity.ExactlyOne };

    /// <summary>The verb.</summary>
    /// <param name="shared">The options that any verb has.</param>
    /// <param name="terminal">Where to write.</param>
    public PackageCommand(SharedOptions shared, Terminal terminal)
        : base("package", shared, terminal)
    {
        Add(file);
        Add(appId);
        Add(botId);
        Add(address);
        Add(version);
        Add(from);
        Add(Switch(JsonName));
        Validators.Add(Check);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(Invocation call, CancellationToken cancellationToken)
    {
        var path = call.Parsed.GetRequiredValue(file);
        var values = Values(call);
        var package = AppPackage.Of(Sources(call), values);
        if (AppPackageRules.Faults(package, values) is { Count: > 0 } faults)
        {
            throw new CommandFailedException(string.Join(
                Environment.NewLine, faults.Select(fault => call.Text($"Package.Fault.{fault.Kind}", fault.File, fault.Detail))));
        }

        await OutputFile.WriteAsync(call, path, package.Write);
        if (call.Json)
        {
            await call.WriteJsonAsync(PackageJson.Of(package, values));
        }
        else
        {
            await call.Terminal.Out.WriteLineAsync(call.Text("Package.Done", path, values.Version, values.AppId, values.BotId, values.Address));
        }

        return ExitCode.Done;
    }

    private AppPackageValues Values(Invocation call)
    {
        var given = new AppPackageSettings(Given(appId), Given(botId), Given(address), Given(version));
        return given.Read(BotApplication.CreateBuilder(call.HostArguments).Configuration, out var missing)
            ?? throw new CommandFailedException(call.Text("Package.Missing", string.Join(", ", missing)));

        string? Given(Option<string> option) => SharedOptions.Given(call.Parsed, option);
    }

    private ImmutableDictionary<string, byte[]> Sources(Invocation call)
    {
        if (SharedOptions.Given(call.Parsed, from) is not { } folder)
        {
            return AppPackageSources.Own();
        }

        try
        {
            return AppPackageSources.In(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CommandFailedException(call.Text("Package.NoFolder", folder, string.Join(", ", AppPackageSources.Names)));
        }
    }

    private void Check(CommandResult result)
    {
        if (IsWrong(appId, text => AppPackageValues.Id(text) is not null)
            || IsWrong(botId, text => AppPackageValues.Id(text) is not null)
            || IsWrong(address, text => AppPackageValues.AddressOf(text) is not null)
            || IsWrong(version, AppPackageValues.IsVersion))
        {
            result.AddError("Not what a package needs.");
        }

        bool IsWrong(Option<string> option, Predicate<string> fits) => result.GetResult(option)?.Tokens is [var token, ..] && !fits(token.Value);
    }
}

/// <summary>A package, as <c>package --json</c> prints it.</summary>
internal sealed record PackageJson(Guid AppId, Guid BotId, string Address, string Version, IReadOnlyList<string> Files)
{
    /// <summary>The package in the shape that is printed.</summary>
    /// <param name="package">The package.</param>
    /// <param name="values">What it was filled in with.</param>
    public static PackageJson Of(AppPackage package, AppPackageValues values)
        => new(values.AppId, values.BotId, values.Address.AbsoluteUri.TrimEnd('/'), values.Version, [.. package.Files.Select(file => file.Name)]);
}
