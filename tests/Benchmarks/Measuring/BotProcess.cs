using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>A bot in a process of its own, in Development, on a free port of loopback.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;

    private BotProcess(Process process, string address, TimeSpan readyAfter)
    {
        this.process = process;
        Address = address;
        ReadyAfter = readyAfter;
    }

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>From the start of the process to the first 200 of its readiness address.</summary>
    public TimeSpan ReadyAfter { get; }

    /// <summary>Resident memory now, in MiB.</summary>
    public double ResidentMiB
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>The most resident memory it ever had, in MiB; 0 where the system does not tell.</summary>
    public double PeakMiB
    {
        get
        {
            process.Refresh();
            return process.PeakWorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>Processor time so far, in seconds.</summary>
    public double ProcessorSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts the product and waits until it is ready.</summary>
    /// <param name="dataFolder">Its data folder.</param>
    /// <param name="settings">Settings besides the usual ones, by the names of environment variables; null for none.</param>
    public static Task<BotProcess> StartAsync(string dataFolder, IReadOnlyDictionary<string, string>? settings = null)
    {
        var address = $"http://127.0.0.1:{FreePort().ToString(CultureInfo.InvariantCulture)}";
        return StartAsync(Product, ["--urls", address, "--data", dataFolder], address, "/health/ready", settings);
    }

    /// <summary>Runs a verb of the product to its end.</summary>
    /// <param name="args">Verb and arguments.</param>
    public static async Task RunVerbAsync(params string[] args)
    {
        using var process = Start(Product, args);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{args[0]} ended with {process.ExitCode}.");
        }
    }

    /// <summary>Starts a program and waits until an address of it answers 200.</summary>
    public static async Task<BotProcess> StartAsync(
        string assembly, string[] args, string address, string readyPath, IReadOnlyDictionary<string, string>? settings = null)
    {
        var start = Stopwatch.GetTimestamp();
        var process = Start(assembly, args, settings);
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        while (true)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The bot ended with {process.ExitCode} before it was ready.");
            }

            try
            {
                using var response = await client.GetAsync(readyPath);
                if (response.IsSuccessStatusCode)
                {
                    return new BotProcess(process, address, Stopwatch.GetElapsedTime(start));
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static string Product => typeof(Bot.Commands.CommandLine).Assembly.Location;

    private static Process Start(string assembly, string[] args, IReadOnlyDictionary<string, string>? settings = null)
    {
        var info = new ProcessStartInfo("dotnet", [assembly, .. args]) { RedirectStandardOutput = true };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        info.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in settings ?? new Dictionary<string, string>())
        {
            info.Environment[name] = value;
        }

        var process = Process.Start(info)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
