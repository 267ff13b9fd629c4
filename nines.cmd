@echo off
rem Starts Nines from source: finds a JDK 25, builds when there is no build or a source is newer than it,
rem then runs the program. The exit code is the program's.
rem
rem   NINES_JAVA_HOME   the JDK 25 to use
rem   NINES_JAVA_OPTS   further options for java, for instance -Xmx8g
setlocal EnableExtensions DisableDelayedExpansion
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"
set "APP=%ROOT%\app\target"
set "STAMP=%APP%\nines.built"
set "CACHE=%APP%\nines.aot"
set "LOCK=%ROOT%\target\nines.lock"
set "FLAGS=--add-modules javafx.base,javafx.graphics,javafx.controls --enable-native-access=javafx.graphics"

call :find_jdk
if errorlevel 1 exit /b 2
call :is_fresh
if errorlevel 1 call :build
if errorlevel 1 exit /b 2

rem A command ends before the best of compilers and collectors would pay for themselves; a window stays open.
set "SHORT_RUN=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if not "%~1"=="" if /i not "%~1"=="open" set "FLAGS=%SHORT_RUN% %FLAGS%"
set "AOT="
set "BUILT_WITH="
if exist "%STAMP%" set /p BUILT_WITH=<"%STAMP%"
if exist "%CACHE%" if /i "%BUILT_WITH%"=="%JDK%" set AOT=-XX:AOTCache="%CACHE%" -Xlog:aot*=off -Xlog:cds*=off
"%JDK%\bin\java" %AOT% %FLAGS% %NINES_JAVA_OPTS% --module-path "%APP%\javafx" -cp "%APP%\nines-app-0.1.0-SNAPSHOT.jar;%APP%\lib\*" dev.nines.app.Main %*
exit /b %ERRORLEVEL%

:find_jdk
set "JDK="
if defined NINES_JAVA_HOME (
    call :try_jdk "%NINES_JAVA_HOME%"
    if not defined JDK (
        echo nines: NINES_JAVA_HOME is %NINES_JAVA_HOME%, which is not a JDK 25.>&2
        echo Set it to the folder that holds bin\javac.exe of a JDK 25, or unset it to let Nines look for one.>&2
        exit /b 1
    )
    exit /b 0
)
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined JDK exit /b 0
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps\temurin25-jdk") do (
    if exist %%P for /d %%D in ("%%~P\*") do if not defined JDK call :try_jdk "%%~D"
)
if defined JDK exit /b 0
for %%K in ("HKLM\SOFTWARE\JavaSoft\JDK\25" "HKLM\SOFTWARE\Eclipse Adoptium\JDK") do (
    for /f "tokens=2,*" %%A in ('reg query %%K /s 2^>nul ^| findstr /r /c:"JavaHome" /c:"  Path "') do if not defined JDK call :try_jdk "%%B"
)
if defined JDK exit /b 0
for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try_jdk "%%~dpJ.."
if defined JDK exit /b 0
echo nines: no JDK 25 was found. Nines needs one to build and to run.>&2
echo Looked at: NINES_JAVA_HOME, JAVA_HOME, the Java folders of Program Files, %%USERPROFILE%%\.jdks, the registry, and java on the PATH.>&2
echo Install one, for instance:  winget install EclipseAdoptium.Temurin.25.JDK>&2
echo or set NINES_JAVA_HOME to a JDK 25 that is already there.>&2
exit /b 1

:try_jdk
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /r /c:"JAVA_VERSION=.25[.\"]" "%~1\release" >nul 2>&1
if not errorlevel 1 set "JDK=%~f1"
exit /b 0

:is_fresh
if not exist "%STAMP%" exit /b 1
rem One PowerShell start looks at every source; it costs about a third of a second.
powershell -NoProfile -NonInteractive -Command "$s=(Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $f=@(Get-ChildItem -Path (Join-Path $env:ROOT 'pom.xml'),(Join-Path $env:ROOT '*\pom.xml'),(Join-Path $env:ROOT 'sample-architectures\*.nines.json'))+@(Get-ChildItem -Recurse -Path (Join-Path $env:ROOT '*\src\main')); if ($f | Where-Object { $_.LastWriteTimeUtc -gt $s } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

:build
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
set "WAITED="
:take_lock
mkdir "%LOCK%" 2>nul && goto :locked
if not defined WAITED (
    echo Waiting for another start of Nines that is building ...>&2
    echo If there is none, remove the folder %LOCK%>&2
)
set WAITED=yes
ping -n 2 127.0.0.1 >nul
goto :take_lock
:locked
call :is_fresh
if not errorlevel 1 (
    rmdir "%LOCK%"
    exit /b 0
)
call :build_locked
set "RESULT=%ERRORLEVEL%"
rmdir "%LOCK%" 2>nul
exit /b %RESULT%

:build_locked
where mvn >nul 2>&1
if errorlevel 1 (
    echo nines: Nines has to be built first, and Maven ^(mvn^) is not on the PATH.>&2
    echo Install Maven 3.8.7 or later, for instance with winget, scoop or choco.>&2
    exit /b 1
)
if exist "%STAMP%" (echo Building Nines ^(a source has changed^) ...>&2) else (echo Building Nines ^(first start only^) ...>&2)
del /q "%STAMP%" "%CACHE%" 2>nul
set "JAVA_HOME=%JDK%"
set "MAVEN_OPTS=%MAVEN_OPTS% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
pushd "%ROOT%"
call mvn -B -q -ntp -l "%ROOT%\target\nines-build.log" -Pquick -DskipTests -Dmaven.test.skip=true package
set "RESULT=%ERRORLEVEL%"
popd
if not "%RESULT%"=="0" (
    type "%ROOT%\target\nines-build.log" >&2
    echo nines: the build failed; the reason is above.>&2
    exit /b 1
)
rem A short run that the JDK watches, so that later starts are faster; nothing depends on it.
set "TRAINING=--help"
if exist "%ROOT%\target\training" rmdir /s /q "%ROOT%\target\training"
mkdir "%ROOT%\target\training"
pushd "%ROOT%\target\training"
if exist "%ROOT%\sample-architectures\multi-az.nines.json" (
    copy /y "%ROOT%\sample-architectures\multi-az.nines.json" design.nines.json >nul
    set "TRAINING=report design.nines.json"
)
"%JDK%\bin\java" -XX:AOTCacheOutput="%CACHE%" -Xlog:aot*=off -Xlog:cds*=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %FLAGS% --module-path "%APP%\javafx" -cp "%APP%\nines-app-0.1.0-SNAPSHOT.jar;%APP%\lib\*" dev.nines.app.Main %TRAINING% >nul 2>&1
popd
rmdir /s /q "%ROOT%\target\training"
>"%STAMP%" echo %JDK%
exit /b 0
